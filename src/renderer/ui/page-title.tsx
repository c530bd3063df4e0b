import { Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'

/** A screen's one first-level heading, which is the window's title too. */
export function PageTitle({ children }: { children: string }) {
  useDocumentTitle(`${children} – Clausebook`)
  return (
    <Title order={1} size="h2">
      {children}
    </Title>
  )
}
