/** Who may import whom: the table of ARCHITECTURE.md, held by machine. */

/** Pure packages: no Node, no DOM, no clock of their own. */
const corePackages = [
  'zod',
  'yaml',
  'docx',
  'jszip',
  '@tiptap/',
  'mdast',
  'micromark-extension-gfm-table',
  'hast',
  '@rgrove/parse-xml',
  '@cantoo/pdf-lib',
  'unist-',
  'mdast-util-',
  'fflate',
]

const folder = (name) => `^src/${name}/`
/** A folder may import these folders of the house, and no others. */
const layer = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import ${allowed.join(', ') || 'nothing else of the house'}.`,
  severity: 'error',
  from: { path: folder(name), pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|tests|bench|scripts)/', pathNot: [name, ...allowed].map(folder) },
})
/** A folder may import no package but these. Node's own modules count as packages. */
const packagesOf = (name, allowed) => ({
  name: `${name}-packages`,
  comment: `src/${name} may use only ${allowed.join(', ') || 'no package'}.`,
  severity: 'error',
  from: { path: folder(name), pathNot: '\\.test\\.tsx?$' },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'],
    ...(allowed.length > 0 ? { pathNot: allowed.map((item) => `node_modules/(@types/)?${item}`) } : {}),
  },
})
/** Only these folders may import the package. */
const onlyIn = (name, packagePattern, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [...folders.map(folder), '\\.test\\.tsx?$'] },
  to: { path: packagePattern },
})

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^(hast|mdast)$', '\\?url$'] },
    },
    layer('core', []),
    packagesOf('core', corePackages),
    layer('contract', ['core']),
    packagesOf('contract', ['zod']),
    layer('app', ['core', 'contract']),
    packagesOf('app', ['zod']),
    layer('platform', ['core', 'contract', 'app']),
    layer('main', ['core', 'contract', 'app', 'platform']),
    layer('preload', ['contract', 'core']),
    layer('browser-shell', ['core', 'contract', 'app', 'platform']),
    layer('cli', ['core', 'contract', 'app', 'platform']),
    layer('launch', ['core', 'contract', 'app', 'platform']),
    layer('renderer', ['core', 'contract']),
    onlyIn('electron-only-in-its-door', 'node_modules/electron/', ['main', 'preload', 'launch']),
    onlyIn('puppeteer-only-where-a-browser-is', 'node_modules/puppeteer-core/', ['platform', 'browser-shell']),
    onlyIn('react-only-in-the-window', 'node_modules/(@types/)?(react|react-dom)/', ['renderer']),
    {
      name: 'no-node-in-the-window',
      severity: 'error',
      from: { path: ['^src/renderer/', '^src/preload/'], pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-by-their-index',
      comment: 'A feature is imported through its index.ts.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/[^/]+/', pathNot: '^src/renderer/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'features-by-each-others-index',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: {
        path: '^src/renderer/features/[^/]+/',
        pathNot: ['^src/renderer/features/$1/', '^src/renderer/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
