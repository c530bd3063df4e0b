/**
 * Writes THIRD-PARTY-LICENSES.md: every package that package-lock.json installs for running Clausebook, with its licence.
 * `--check` writes nothing and fails when the list is out of date, or when a licence is not one that we accept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const listFile = join(root, 'THIRD-PARTY-LICENSES.md')

/** SPDX identifiers of licences that let Clausebook be given away under MIT. */
const accepted =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|BSD|Apache-2\.0|MPL-1\.1|MPL-2\.0|OFL-1\.1|OFL|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|Zlib)$/

/** One alternative of an “(A OR B)” expression is enough; of “(A AND B)” all must be accepted. */
const isAccepted = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => accepted.test(licence.trim())))

const licenceOf = (path, entry) => {
  if (entry.license) return entry.license
  const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  return license?.type ?? license ?? licenses?.map((item) => item.type).join(' OR ') ?? 'unknown'
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const rows = Object.entries(packages)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional)
  .map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: licenceOf(path, entry),
  }))
  .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'))

const refused = rows.filter((row) => !isAccepted(row.licence))
for (const row of refused) console.error(`${row.name} ${row.version}: the licence “${row.licence}” is not accepted`)

const lines = [...new Set(rows.map((row) => `| ${row.name} | ${row.version} | ${row.licence} |`))]
const text = `# Third-party licences

The packages that Clausebook is made of when it runs, from \`package-lock.json\`. \`npm run licences\` writes this list.
The full text of each licence is in the package itself, under \`node_modules/\`.

| package | version | licence |
| --- | --- | --- |
${lines.join('\n')}
`

if (process.argv.includes('--check')) {
  const current = readFileSync(listFile, 'utf8')
  if (current !== text) console.error('THIRD-PARTY-LICENSES.md is out of date. Run: npm run licences')
  process.exit(current === text && refused.length === 0 ? 0 : 1)
}
writeFileSync(listFile, text)
process.exit(refused.length === 0 ? 0 : 1)
