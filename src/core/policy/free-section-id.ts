/** The first of `id`, `id-2`, `id-3` … that is not taken. */
export function freeSectionId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  return free
}
