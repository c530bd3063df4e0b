/**
 * What a policy can be exported as. `fragment` is HTML with scoped styles to paste into another page, `bare` the same
 * without any style, for sites whose Content-Security-Policy allows none inline.
 */
export const exportFormats = ['html', 'fragment', 'bare', 'docx', 'pdf', 'md', 'txt'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** How the file of a format ends, without the first dot. */
export const extensionOf = (format: ExportFormat): string =>
  format === 'fragment' || format === 'bare' ? `${format}.html` : format
