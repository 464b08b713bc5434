/**
 * A TrueType font whose characters are those that some features put in their place: what paints pictures cannot be told to
 * use a feature. Only features that put one glyph for another are read.
 * @param {Buffer} font
 * @param {Readonly<Record<string, string>>} wanted the characters that a feature is used for: `{ tnum: "0123456789" }`
 * @returns {Buffer}
 */
export function bakeFeatures(font, wanted) {
  const tables = tablesOf(font);
  const [cmap, gsub] = [tables.get("cmap"), tables.get("GSUB")];
  if (cmap === undefined || gsub === undefined) return font;
  const glyphs = readCmap(cmap);
  for (const [feature, characters] of Object.entries(wanted)) {
    const instead = substitutionsOf(gsub, feature);
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0;
      const glyph = glyphs.get(code);
      if (glyph !== undefined) glyphs.set(code, instead.get(glyph) ?? glyph);
    }
  }
  return writeFont(font, tables.set("cmap", writeCmap(glyphs)));
}

/**
 * @param {Buffer} font
 * @returns {Map<string, Buffer>}
 */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, place) =>
    font.subarray(12 + place * 16, 28 + place * 16),
  );
  return new Map(
    entries.map((entry) => {
      const start = entry.readUInt32BE(8);
      return [entry.toString("latin1", 0, 4), font.subarray(start, start + entry.readUInt32BE(12))];
    }),
  );
}

/**
 * The glyph of each character of the Basic Multilingual Plane, from a subtable of format 4.
 * @param {Buffer} cmap
 * @returns {Map<number, number>}
 */
function readCmap(cmap) {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, place) =>
    cmap.readUInt32BE(8 + place * 8),
  );
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error("the font has no cmap of format 4");
  const table = cmap.subarray(start);
  const size = table.readUInt16BE(6);
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  for (let at = 0; at < size; at += 2) {
    const [last, first] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + size + at)];
    const delta = table.readUInt16BE(16 + size * 2 + at);
    const rangeAt = 16 + size * 3 + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const found = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (found !== 0) glyphs.set(code, (found + delta) % 0x10000);
    }
  }
  return glyphs;
}

/**
 * Which glyph a feature puts in the place of which.
 * @param {Buffer} gsub
 * @param {string} feature
 * @returns {Map<number, number>}
 */
function substitutionsOf(gsub, feature) {
  const features = gsub.subarray(gsub.readUInt16BE(6));
  const lookups = gsub.subarray(gsub.readUInt16BE(8));
  /** @type {Map<number, number>} */
  const instead = new Map();
  for (const place of listOf(features, 0, 6)) {
    if (features.toString("latin1", place, place + 4) !== feature) continue;
    const table = features.subarray(features.readUInt16BE(place + 4));
    for (const at of listOf(table, 2, 2)) {
      const lookup = lookups.subarray(lookups.readUInt16BE(2 + table.readUInt16BE(at) * 2));
      for (const subtable of listOf(lookup, 4, 2)) {
        const own = lookup.subarray(lookup.readUInt16BE(subtable));
        for (const [from, to] of singleIn(lookup.readUInt16BE(0), own)) instead.set(from, to);
      }
    }
  }
  return instead;
}

/**
 * Where the entries of a list are whose count is at `at`.
 * @param {Buffer} table
 * @param {number} at
 * @param {number} size of an entry
 */
function listOf(table, at, size) {
  return Array.from({ length: table.readUInt16BE(at) }, (_, place) => at + 2 + place * size);
}

/**
 * @param {number} type 1 for one glyph in the place of one, 7 for a subtable that is elsewhere
 * @param {Buffer} subtable
 * @returns {Array<[number, number]>}
 */
function singleIn(type, subtable) {
  if (type === 7) return singleIn(subtable.readUInt16BE(2), subtable.subarray(subtable.readUInt32BE(4)));
  if (type !== 1) return [];
  const covered = coverageIn(subtable.subarray(subtable.readUInt16BE(2)));
  if (subtable.readUInt16BE(0) === 1) {
    const delta = subtable.readInt16BE(4);
    return covered.map((glyph) => [glyph, (glyph + delta + 0x10000) % 0x10000]);
  }
  return covered.map((glyph, place) => [glyph, subtable.readUInt16BE(6 + place * 2)]);
}

/**
 * @param {Buffer} coverage
 * @returns {number[]} glyphs in their order
 */
function coverageIn(coverage) {
  if (coverage.readUInt16BE(0) === 1) return listOf(coverage, 2, 2).map((at) => coverage.readUInt16BE(at));
  return listOf(coverage, 2, 6).flatMap((at) => {
    const [first, last] = [coverage.readUInt16BE(at), coverage.readUInt16BE(at + 2)];
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  });
}

/**
 * A cmap with one subtable of format 12, for which a group a character is enough.
 * @param {ReadonlyMap<number, number>} glyphs
 * @returns {Buffer}
 */
function writeCmap(glyphs) {
  const sorted = [...glyphs].sort(([one], [other]) => one - other);
  const cmap = Buffer.alloc(12 + 16 + sorted.length * 12);
  // Version 0, one subtable: platform 3 (Windows), encoding 10 (all of Unicode), at 12.
  for (const [at, value] of [0, 1, 3, 10].entries()) cmap.writeUInt16BE(value, at * 2);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(16 + sorted.length * 12, 16);
  cmap.writeUInt32BE(sorted.length, 24);
  for (const [place, [code, glyph]] of sorted.entries()) {
    for (const [at, value] of [code, code, glyph].entries())
      cmap.writeUInt32BE(value, 28 + place * 12 + at * 4);
  }
  return cmap;
}

/**
 * @param {Buffer} font whose head is taken over
 * @param {ReadonlyMap<string, Buffer>} tables
 * @returns {Buffer}
 */
function writeFont(font, tables) {
  const head = Buffer.alloc(12 + tables.size * 16);
  font.copy(head, 0, 0, 12);
  /** @type {Buffer[]} */
  const parts = [head];
  let start = head.length;
  for (const [place, [tag, table]] of [...tables].entries()) {
    head.write(tag, 12 + place * 16, "latin1");
    head.writeUInt32BE(start, 20 + place * 16);
    head.writeUInt32BE(table.length, 24 + place * 16);
    // Tables begin at multiples of four. Their sums are left at 0: nothing that reads these fonts looks at them.
    parts.push(table, Buffer.alloc((4 - (table.length % 4)) % 4));
    start += table.length + ((4 - (table.length % 4)) % 4);
  }
  return Buffer.concat(parts);
}
