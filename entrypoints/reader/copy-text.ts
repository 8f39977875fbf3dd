/** Copies in answer to a click; rejects where that cannot be. */
export async function copyText(document: Document, text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard }
  const isCopied = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  if (!isCopied) copyByEvent(document, text)
}

/** The old way: all that browsers have where the page is not loaded safely, or has given the other away. */
function copyByEvent(document: Document, text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  if (!isCopied) throw new Error('the browser does not let this be copied')
}
