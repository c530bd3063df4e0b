import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hasTool, runTool } from '#tests/support/outside-tools'

const vnu = dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json'))

/** Whether the Nu HTML checker can be run: it needs Java. */
export const hasHtmlChecker = hasTool('java', '-version')

/** The checker, unlike browsers, holds that no policy allows an image in a `data:` address, not even one that names them. */
const isMistaken = (finding: string): boolean => /image “data:[^”]*” blocked by “img-src” directive/.test(finding)

/** The errors and warnings that the Nu HTML checker has for files, one a line. */
export const checkHtml = (files: readonly string[]): string[] =>
  runTool('java', ['-jar', join(vnu, 'build', 'dist', 'vnu.jar'), '--stdout', '--exit-zero-always', ...files])
    .split('\n')
    .filter((finding) => finding !== '' && !isMistaken(finding))
