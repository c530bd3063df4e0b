import type { Match } from '#core/search/search'

/** What stands for a match of a regular expression: `$1` to `$9` are its groups, `$&` is all of it, `$$` a dollar. */
export const fillTemplate = (template: string, found: string, { groups }: Match): string =>
  template.replace(/\$([1-9$&])/g, (whole, sign: string) => {
    if (sign === '$') return '$'
    if (sign === '&') return found
    const group = Number(sign)
    // As JavaScript has it: a group that the expression does not have is no group.
    return group > groups.length ? whole : (groups[group - 1] ?? '')
  })
