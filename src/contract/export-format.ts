/** What a policy can be exported as; each is also the file's extension. */
export const exportFormats = ['html', 'docx', 'pdf', 'md', 'txt'] as const

export type ExportFormat = (typeof exportFormats)[number]
