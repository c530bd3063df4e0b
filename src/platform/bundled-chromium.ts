import { createReadStream, createWriteStream } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { z } from 'zod'
import type { BrowserProgram } from '#platform/browser-program'
import { readTar } from '#platform/tar-reader'

const packages = createRequire(import.meta.url)
const packagePath = join('node_modules', '@sparticuz', 'chromium')

const packageSchema = z.object({ version: z.string().regex(/^[\w.-]+$/) })

/** The package's folder, above the module that it exports; null when it is not installed. */
function packageFolder(): string | null {
  try {
    const module = packages.resolve('@sparticuz/chromium')
    return module.slice(0, module.lastIndexOf(packagePath) + packagePath.length)
  } catch {
    return null
  }
}

/** The user's cache folder (XDG base directory specification); nobody else can put a program there. */
const cacheFolder = (): string => {
  const xdg = process.env.XDG_CACHE_HOME
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.cache'), 'clausebook')
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Writes an archive's files into one folder. */
async function unpackFiles(archive: string, folder: string): Promise<void> {
  await mkdir(folder)
  const bytes = await promisify(brotliDecompress)(await readFile(archive))
  for (const file of readTar(bytes)) await writeFile(join(folder, basename(file.name)), file.content)
}

async function unpack(bin: string, folder: string): Promise<void> {
  const program = join(folder, 'chromium')
  await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(program))
  await chmod(program, 0o700)
  await unpackFiles(join(bin, 'al2023.tar.br'), join(folder, 'lib'))
  await unpackFiles(join(bin, 'fonts.tar.br'), join(folder, 'fonts'))
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontConfiguration)
}

/** A page needs no font but its own, and yet Chromium ends when the system has none at all. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

async function environment(folder: string): Promise<Record<string, string>> {
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'lib')].filter(Boolean).join(':')
  const hasFonts = process.env.FONTCONFIG_PATH !== undefined || (await exists('/etc/fonts/fonts.conf'))
  return { LD_LIBRARY_PATH: libraries, ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }) }
}

/**
 * Unpacks the browser inside the npm package `@sparticuz/chromium`, once per version, into the user's cache folder:
 * the program (200 MB), and the libraries (NSS, Expat) and a font for a bare Linux that lacks them. The package's own loader is not used: it
 * unpacks into the shared temporary folder and takes whatever program it finds there under the expected name.
 * @returns null on any system but Linux on x64, and where the package is not installed
 */
export async function unpackBundledChromium(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const source = packageFolder()
  if (source === null) return null
  const { version } = packageSchema.parse(JSON.parse(await readFile(join(source, 'package.json'), 'utf8')))
  const folder = join(cacheFolder(), `chromium-${version}`)
  if (!(await exists(join(folder, 'chromium')))) {
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
    const unfinished = await mkdtemp(`${folder}-`)
    try {
      await unpack(join(source, 'bin'), unfinished)
      await rename(unfinished, folder)
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      // Another process was faster.
      if (!(await exists(join(folder, 'chromium')))) throw error
    }
  }
  return { path: join(folder, 'chromium'), hasWindow: false, env: await environment(folder) }
}
