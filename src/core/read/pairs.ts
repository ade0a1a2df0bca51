/** Numbers pairs of non-negative integers densely, from 0 in the order they are first seen; far smaller than a Map of keys. */
export interface PairTable {
  idOf(a: number, b: number): number
  size(): number
}

interface Slots {
  /** Id + 1 of the pair in a slot; 0 is free. Twice as many slots as pairs, a power of two. */
  ids: Int32Array
  firsts: Int32Array
  seconds: Int32Array
  size: number
}

/** An empty table of pairs. */
export function pairTable(): PairTable {
  const slots: Slots = {
    ids: new Int32Array(64),
    firsts: new Int32Array(32),
    seconds: new Int32Array(32),
    size: 0,
  }
  return {
    idOf(a, b) {
      const slot = slotOf(slots, a, b)
      const id = numberAt(slots.ids, slot)
      return id > 0 ? id - 1 : insert(slots, slot, [a, b])
    },
    size: () => slots.size,
  }
}

function slotOf(slots: Slots, a: number, b: number): number {
  const { ids, firsts, seconds } = slots
  const mask = ids.length - 1
  let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b)) & mask
  for (let id = numberAt(ids, slot); id > 0; id = numberAt(ids, slot)) {
    if (firsts[id - 1] === a && seconds[id - 1] === b) return slot
    slot = (slot + 1) & mask
  }
  return slot
}

function insert(slots: Slots, slot: number, [a, b]: readonly [number, number]): number {
  const id = slots.size
  slots.firsts[id] = a
  slots.seconds[id] = b
  slots.ids[slot] = id + 1
  slots.size += 1
  if (slots.size === slots.firsts.length) grow(slots)
  return id
}

function grow(slots: Slots): void {
  const { firsts, seconds, size } = slots
  slots.ids = new Int32Array(size * 4)
  slots.firsts = new Int32Array(size * 2)
  slots.seconds = new Int32Array(size * 2)
  slots.firsts.set(firsts)
  slots.seconds.set(seconds)
  for (let id = 0; id < size; id += 1) {
    slots.ids[slotOf(slots, numberAt(firsts, id), numberAt(seconds, id))] = id + 1
  }
}

/** The number at a place that is known to be inside the array. */
export function numberAt(
  numbers: Int32Array | Float64Array | readonly number[],
  at: number,
): number {
  // The callers count within the array's length.
  return numbers[at] as number
}
