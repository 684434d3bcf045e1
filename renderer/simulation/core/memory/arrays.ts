/**
 * Arrays in the core's memory, of numbers of each width the tables need. Nothing checks their bounds: whoever makes one
 * says how long it is.
 */

@unmanaged
@final
export class Ints {
  [key: number]: i32;
  @inline
  @operator('[]')
  at(index: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>index) << 2));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>index) << 2), value);
  }
}

/** Whole numbers from -32768 to 32767. */
@unmanaged
@final
export class Shorts {
  [key: number]: i32;
  @inline
  @operator('[]')
  at(index: i32): i32 {
    return <i32>load<i16>(changetype<usize>(this) + ((<usize>index) << 1));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: i32): void {
    store<i16>(changetype<usize>(this) + ((<usize>index) << 1), <i16>value);
  }
}

/** Whole numbers from 0 to 65535. */
@unmanaged
@final
export class Words {
  [key: number]: i32;
  @inline
  @operator('[]')
  at(index: i32): i32 {
    return <i32>load<u16>(changetype<usize>(this) + ((<usize>index) << 1));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: i32): void {
    store<u16>(changetype<usize>(this) + ((<usize>index) << 1), <u16>value);
  }
}

/** Whole numbers from 0 to 255. */
@unmanaged
@final
export class Bytes {
  [key: number]: i32;
  @inline
  @operator('[]')
  at(index: i32): i32 {
    return <i32>load<u8>(changetype<usize>(this) + <usize>index);
  }
  @inline
  @operator('[]=')
  put(index: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + <usize>index, <u8>value);
  }
}

@unmanaged
@final
export class Floats {
  [key: number]: f64;
  @inline
  @operator('[]')
  at(index: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>index) << 3));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>index) << 3), value);
  }
}

/** Numbers of single precision. */
@unmanaged
@final
export class Singles {
  [key: number]: f64;
  @inline
  @operator('[]')
  at(index: i32): f64 {
    return <f64>load<f32>(changetype<usize>(this) + ((<usize>index) << 2));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: f64): void {
    store<f32>(changetype<usize>(this) + ((<usize>index) << 2), <f32>value);
  }
}

/** Whole numbers of 64 bits without a sign. */
@unmanaged
@final
export class Longs {
  [key: number]: u64;
  @inline
  @operator('[]')
  at(index: i32): u64 {
    return load<u64>(changetype<usize>(this) + ((<usize>index) << 3));
  }
  @inline
  @operator('[]=')
  put(index: i32, value: u64): void {
    store<u64>(changetype<usize>(this) + ((<usize>index) << 3), value);
  }
}
