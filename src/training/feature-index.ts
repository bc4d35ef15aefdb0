/** Numbers the features 0, 1, 2 … in order of first sight and counts them; an open-addressing table of hashes. */
export class FeatureIndex {
  size = 0;
  #hashes = new Int32Array(1 << 16);
  #counts = new Int32Array(1 << 16);
  #slots = new Int32Array(1 << 18);

  /** The feature's number; new ones get the next. Counts the sighting. */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    const known = (this.#slots[slot] as number) - 1;
    if (known >= 0) {
      this.#counts[known] = (this.#counts[known] as number) + 1;
      return known;
    }
    if (this.size === this.#hashes.length) this.#growFeatures();
    this.#hashes[this.size] = hash;
    this.#counts[this.size] = 1;
    this.#slots[slot] = ++this.size;
    if (this.size * 3 > this.#slots.length) this.#growSlots();
    return this.size - 1;
  }

  hash(feature: number): number {
    return this.#hashes[feature] as number;
  }

  count(feature: number): number {
    return this.#counts[feature] as number;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (true) {
      const feature = (this.#slots[slot] as number) - 1;
      if (feature < 0 || this.#hashes[feature] === hash) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #growFeatures(): void {
    this.#hashes = enlarged(this.#hashes);
    this.#counts = enlarged(this.#counts);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (let feature = 0; feature < this.size; feature++)
      this.#slots[this.#slotOf(this.hash(feature))] = feature + 1;
  }
}

/** A growing list of 32-bit numbers. */
export class Numbers {
  values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.values = enlarged(this.values);
    this.values[this.length++] = value;
  }
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
