export interface TarFile {
  name: string
  content: Uint8Array
}

const blockSize = 512

const field = (header: Uint8Array, start: number, length: number): string =>
  new TextDecoder()
    .decode(header.subarray(start, start + length))
    .replace(/\0.*$/s, '')
    .trim()

/** The ordinary files of a tar archive (POSIX.1-1988, ustar), in order. Links and folders are passed over. */
export function* readTar(archive: Uint8Array): Generator<TarFile> {
  for (let offset = 0; offset + blockSize <= archive.length; ) {
    const header = archive.subarray(offset, offset + blockSize)
    const name = field(header, 0, 100)
    if (name === '') return
    const size = Number.parseInt(field(header, 124, 12), 8) || 0
    const kind = field(header, 156, 1)
    const start = offset + blockSize
    if (kind === '' || kind === '0') yield { name, content: archive.subarray(start, start + size) }
    offset = start + Math.ceil(size / blockSize) * blockSize
  }
}
