/** What the program accepts at most. */
export const limits = {
  /** Bytes of a policy, client or workspace file. The largest policy tried (100,000 words, three languages) has 9 MiB. */
  fileBytes: 32 * 1024 * 1024,
} as const
