import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'
import type { Connection } from '@/offline/notice'

const key: InjectionKey<Readonly<Ref<Connection>>> = Symbol('release')

/** Tells everything below how the open release stands to the server's. */
export function provideRelease(connection: Readonly<Ref<Connection>>): void {
  provide(key, connection)
}

/** How the open release stands to the server's; where nobody tells, as if it were the newest. */
export function useRelease(): Readonly<Ref<Connection>> {
  return inject(key, () => ref<Connection>({ state: 'online', isNewer: false }), true)
}
