import { ActionIcon, Group, SegmentedControl, Title, Tooltip } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTexts } from '#i18n/i18n'
import { PdfPreview } from './pdf-preview'
import './preview.css'
import { TextPreview } from './text-preview'
import { WebPreview } from './web-preview'
import { WordPreview } from './word-preview'
import { ZoomButtons } from './zoom-buttons'

const formats = ['html', 'pdf', 'docx', 'md', 'txt'] as const

type Format = (typeof formats)[number]

/** Prints a page at its own size, whatever it is zoomed to. */
function print(frame: HTMLIFrameElement | null): void {
  const root = frame?.contentDocument?.documentElement
  if (root === undefined) return
  const { zoom } = root.style
  root.style.zoom = ''
  frame?.contentWindow?.print()
  root.style.zoom = zoom
}

/** The policy as its exports look, while it is being written. */
export function PreviewPane() {
  const { t } = useTexts()
  const [format, setFormat] = useState<Format>('html')
  const [zoom, setZoom] = useState(1)
  const page = useRef<HTMLIFrameElement>(null)

  const content = () => {
    switch (format) {
      case 'html':
        return <WebPreview zoom={zoom} shown={page} />
      case 'pdf':
        return <PdfPreview zoom={zoom} />
      case 'docx':
        return <WordPreview zoom={zoom} />
      case 'md':
      case 'txt':
        return <TextPreview format={format} />
    }
  }

  return (
    <section className="cb-side cb-preview" data-pane="preview" aria-labelledby="preview-title">
      <div className="cb-preview-head">
        <Title order={2} size="h6" id="preview-title">
          {t('preview.title')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('preview.format')}
          value={format}
          data={formats.map((value) => ({ value, label: t(`preview.formats.${value}`) }))}
          onChange={(value) => setFormat(formats.find((candidate) => candidate === value) ?? 'html')}
        />
        <Group gap="xs" wrap="nowrap" className="cb-preview-tools">
          {(format === 'html' || format === 'pdf' || format === 'docx') && <ZoomButtons zoom={zoom} onZoom={setZoom} />}
          {format === 'html' && (
            <Tooltip label={t('preview.print')}>
              <ActionIcon aria-label={t('preview.print')} onClick={() => print(page.current)}>
                <IconPrinter size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </div>
      {content()}
    </section>
  )
}
