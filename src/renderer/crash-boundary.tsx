import { Alert, Button, Code, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { i18n } from '#i18n/i18n'

/** Shows a bug in a screen as a message, so that the window never goes blank. */
export class CrashBoundary extends Component<{ children: ReactNode }, { failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null }

  static getDerivedStateFromError(failure: unknown): { failure: Error } {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return (
      <Alert m="xl" color="red" title={i18n.t('app.crashed')} role="alert">
        <Text mb="sm">{i18n.t('app.crashedHelp')}</Text>
        <Code block mb="md">
          {failure.message}
        </Code>
        <Button onClick={() => window.location.reload()}>{i18n.t('app.reload')}</Button>
      </Alert>
    )
  }
}
