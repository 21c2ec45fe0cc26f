// Screenshots made small: a browser writes them fast, not small, and a page has few colors.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: red, green, blue. */
  readonly pixels: Uint32Array;
}

/** The same picture with at most 256 colors. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((color, i) => {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = indexOf.get(color) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * One color after the other: the one most missed, by how often it is used and how far it is from those there are.
 * By use alone, a small yellow dot would turn gray.
 */
function paletteOf(pixels: Uint32Array) {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = [...counts].map(([color, count]) => ({
    color,
    count,
    nearest: 0,
    far: Number.POSITIVE_INFINITY,
  }));
  const palette: number[] = [];
  while (palette.length < COLORS) {
    const missed = colors.reduce((most, one) => (one.far * one.count > most.far * most.count ? one : most));
    if (missed.far === 0) break;
    for (const one of colors) {
      const far = distance(one.color, missed.color);
      if (far < one.far) Object.assign(one, { far, nearest: palette.length });
    }
    palette.push(missed.color);
  }
  return { palette, indexOf: new Map(colors.map(({ color, nearest }) => [color, nearest])) };
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** Eight bits a channel, not interlaced: what a browser writes. */
function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  const found = { width: 0, height: 0, bytes: 3 };
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      found.width = body.readUInt32BE(0);
      found.height = body.readUInt32BE(4);
      found.bytes = body[9] === 6 ? 4 : 3;
    }
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const { width, height, bytes } = found;
  const raw = unfiltered(inflateSync(Buffer.concat(data)), width * bytes, bytes);
  const at = (i: number) => raw[i] ?? 0;
  const pixels = Uint32Array.from(
    { length: width * height },
    (_, i) => (at(i * bytes) << 16) | (at(i * bytes + 1) << 8) | at(i * bytes + 2),
  );
  return { width, height, pixels };
}

function unfiltered(rows: Buffer, stride: number, bytes: number): Uint8Array {
  const height = rows.length / (stride + 1);
  const out = new Uint8Array(height * stride);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (out[y * stride + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    for (let x = 0; x < stride; x++) {
      const around = [at(x - bytes, y), at(x, y - 1), at(x - bytes, y - 1)] as const;
      out[y * stride + x] = (rows[start + 1 + x] ?? 0) + predicted(rows[start], ...around);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
