// On paper a page says where it stands on the web, with the reader's own numbers in its address.

/** Puts the page's address above the text while the page is being printed. */
export function printAddress(): void {
  addEventListener('beforeprint', () => {
    const line = document.createElement('p');
    line.className = 'printed-address';
    line.textContent = location.href;
    document.querySelector('main')?.prepend(line);
    addEventListener('afterprint', () => line.remove(), { once: true });
  });
}
