import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTexts } from '#i18n/i18n'
import { linkAddress } from './link-address'

/** Sets, changes or removes the link at the cursor; with nothing selected it writes a linked text. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTexts()
  const present: unknown = editor.getAttributes('link').href
  const linked = typeof present === 'string'
  const writesText = editor.state.selection.empty && !linked
  const [address, setAddress] = useState(linked ? present : '')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)

  const leave = () => {
    onClose()
    editor.commands.focus()
  }

  const set = () => {
    const href = linkAddress(address)
    if (href === null) return setWrong(true)
    onClose()
    const chain = editor.chain().focus()
    if (writesText) {
      chain
        .insertContent({
          type: 'text',
          text: text.trim() || address.trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run()
    } else chain.extendMarkRange('link').setMark('link', { href }).run()
  }

  return (
    <Modal
      opened
      onClose={leave}
      title={t('link.title')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            // At once: by the modal's own focus, a moment later, a quick person has pasted the address into the text.
            autoFocus
            label={t('link.address')}
            description={t('link.help')}
            error={wrong ? t('link.wrong') : null}
            dir="ltr"
            value={address}
            onChange={(event) => {
              setAddress(event.currentTarget.value)
              setWrong(false)
            }}
          />
          {writesText && (
            <TextInput
              label={t('link.text')}
              dir="auto"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            {linked && (
              <Button
                variant="default"
                onClick={() => {
                  onClose()
                  editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
                }}
              >
                {t('link.unset')}
              </Button>
            )}
            <Button type="submit">{t('link.set')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
