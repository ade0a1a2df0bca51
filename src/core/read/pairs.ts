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

/** An empty table of pairs, with room for as many as are expected. */
export function pairTable(expected = 0): PairTable {
  const room = 2 ** Math.ceil(Math.log2(Math.max(expected + 1, 32)))
  const slots: Slots = {
    ids: new Int32Array(room * 2),
    firsts: new Int32Array(room),
    seconds: new Int32Array(room),
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
  // Multiplying spreads the numbers over the high bits, which the shift brings down to where the mask looks.
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
  let slot = (mixed ^ (mixed >>> 15)) & mask
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
export function numberAt(numbers: Int32Array | Float64Array, at: number): number {
  // The callers count within the array's length.
  return numbers[at] as number
}

/** A growing list of 32-bit integers, half the size of an array of numbers. */
export interface IntList {
  push(number: number): void
  at(index: number): number
  size(): number
}

/** An empty list of integers. */
export function intList(): IntList {
  let numbers = new Int32Array(1024)
  let size = 0
  return {
    push(number) {
      if (size === numbers.length) {
        const larger = new Int32Array(size * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[size] = number
      size += 1
    },
    at: (index) => numberAt(numbers, index),
    size: () => size,
  }
}
