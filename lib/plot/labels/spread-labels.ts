/**
 * Shifts (px, negative up) that part the labels of line ends standing at `positions`, so that neighbours are
 * `gap` apart, none leaves `low` to `high` where there is room, and each stays as near its line as that allows.
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const clamp = (centre: number, count: number) => {
    const half = ((count - 1) * gap) / 2;
    return Math.max(low + half, Math.min(high - half, centre));
  };
  // Groups of touching labels, each around the mean of its members, merged until none touch.
  const groups: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    let members = [index];
    let centre = clamp(positions[index] ?? 0, 1);
    let before = groups.at(-1);
    while (before !== undefined && touches(before, { members, centre }, gap)) {
      members = [...before.members, ...members];
      const mean = members.reduce((sum, member) => sum + (positions[member] ?? 0), 0) / members.length;
      centre = clamp(mean, members.length);
      groups.pop();
      before = groups.at(-1);
    }
    groups.push({ members, centre });
  }
  const shifts = new Array<number>(positions.length).fill(0);
  for (const { members, centre } of groups) {
    members.forEach((member, rank) => {
      shifts[member] = centre + (rank - (members.length - 1) / 2) * gap - (positions[member] ?? 0);
    });
  }
  return shifts;
}

interface Group {
  readonly members: readonly number[];
  readonly centre: number;
}

function touches(upper: Group, lower: Group, gap: number): boolean {
  const reach = ((upper.members.length + lower.members.length) / 2) * gap;
  // Not for less than a thousandth of a px, which is rounding.
  return lower.centre - upper.centre < reach - 1e-3;
}
