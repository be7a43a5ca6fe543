// In which section of a chapter a line of its prose stands.

/**
 * Tells the section of each line of an MDX text; none stands before the first heading.
 * @param sections the ids of the `##` headings, in order
 */
export function sectionOfLine(
  mdx: string,
  sections: readonly string[],
): (line: number) => string | undefined {
  const headings = mdx.split('\n').flatMap((text, index) => (text.startsWith('## ') ? [index + 1] : []));
  return (line) => sections[headings.filter((heading) => heading < line).length - 1];
}
