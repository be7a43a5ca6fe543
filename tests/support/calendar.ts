// Reads a calendar file back as a calendar program does: unfolds its lines and takes the escapes from its texts.

/** The properties of the event and of its reminder, by name; what stands twice is the event's. */
export function readCalendar(text: string): Readonly<Record<string, string>> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const found: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at);
    if (at > 0 && !(name in found)) found[name] = unescaped(line.slice(at + 1));
  }
  return found;
}

const unescaped = (text: string): string =>
  text.replace(/\\(n|.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
