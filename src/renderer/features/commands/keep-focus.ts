/** Notes where the focus and the cursor are; the function it returns puts both back there. */
export function keepFocus(): () => void {
  const { activeElement } = document
  const selection = document.getSelection()
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
  return () => {
    const target = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null
    if (target === null || !target.isConnected) return document.getElementById('main')?.focus()
    target.focus({ preventScroll: true })
    // An editor loses its cursor with the focus; a field keeps it.
    if (target.isContentEditable && anchorNode?.isConnected && focusNode?.isConnected)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}
