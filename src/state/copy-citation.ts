// The buttons of the bibliography that copy a work as BibTeX, RIS or CSL-JSON. The text is the file's, fetched on demand.

/** Lets the buttons copy, and say beside them what became of it. */
export function startCopying(): void {
  const list = document.querySelector<HTMLElement>('[data-copied]');
  list?.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const status = button?.closest('details')?.querySelector('[role="status"]');
    if (!button || !status) return;
    const { copied = '', notCopied = '' } = list.dataset;
    try {
      const file = await fetch(button.dataset['copy'] ?? '');
      if (!file.ok) throw new Error(file.statusText);
      await navigator.clipboard.writeText(await file.text());
      status.textContent = copied;
    } catch {
      status.textContent = notCopied;
    }
  });
}
