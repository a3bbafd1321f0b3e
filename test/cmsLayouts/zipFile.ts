import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Overrides what the headers say, for archives that lie: general purpose flags, method, stated CRC and size. */
  readonly lie?: {
    readonly flags?: number;
    readonly method?: number;
    readonly crc?: number;
    readonly size?: number;
    readonly localName?: string;
  };
}

/** A zip archive of the members, deflated, written by the book so that tests need no packer. Text is written as latin1. */
export function zipFile(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, lie = {} } of members) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = (at: Buffer, start: number): void => {
      at.writeUInt16LE(lie.flags ?? 0, start);
      at.writeUInt16LE(lie.method ?? 8, start + 2);
      at.writeUInt32LE(lie.crc ?? crc32(bytes), start + 8);
      at.writeUInt32LE(packed.length, start + 12);
      at.writeUInt32LE(lie.size ?? bytes.length, start + 16);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    fields(local, 6);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    fields(central, 8);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(lie.localName ?? name), packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
