import { Loader } from '@mantine/core'
import { type ComponentType, type ReactElement, useEffect, useState } from 'react'
import { useTexts } from '#i18n/i18n'

/**
 * A component whose code is loaded when it is first shown, or ahead of that by `load`. Not by React's `lazy`: React
 * shows the loader of a suspended component for at least 300 ms, even when its code is there already.
 * @param waiting what stands in its place until then
 */
export function lateComponent<Props extends object>(
  importIt: () => Promise<ComponentType<Props>>,
  waiting: 'loader' | 'nothing' | ReactElement = 'loader',
) {
  let loaded: ComponentType<Props> | null = null
  const load = async (): Promise<ComponentType<Props>> => {
    loaded ??= await importIt()
    return loaded
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each component, when its module loads
  function Late(props: Props) {
    const { t } = useTexts()
    const [Component, setComponent] = useState(() => loaded)
    useEffect(() => {
      if (Component === null) void load().then((component) => setComponent(() => component))
    }, [Component])
    if (Component !== null) return <Component {...props} />
    if (waiting === 'nothing') return null
    return waiting === 'loader' ? <Loader m="xl" aria-label={t('app.loading')} /> : waiting
  }
  return { Late, load }
}
