/** A branch, a school library or a reading room, with its place in the drawing, from 0 to 1, computed once. */
export interface LendingPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly readers: number;
}

/** Books that one place sends to another regularly. */
interface Exchange {
  readonly from: string;
  readonly to: string;
  /** In a year. */
  readonly parcels: number;
}

/** The places of the network. */
export const places: readonly LendingPlace[] = [
  { name: 'Central', x: 0.49, y: 0.484, readers: 19 },
  { name: 'Harbour', x: 0.709, y: 0.563, readers: 6 },
  { name: 'Mill Lane', x: 0.605, y: 0.688, readers: 27 },
  { name: 'Northgate', x: 0.452, y: 0.734, readers: 17 },
  { name: 'Old Town', x: 0.302, y: 0.622, readers: 20 },
  { name: 'Riverside', x: 0.264, y: 0.418, readers: 29 },
  { name: 'Station Road', x: 0.41, y: 0.312, readers: 19 },
  { name: 'St Anne', x: 0.555, y: 0.282, readers: 11 },
  { name: 'Upper Green', x: 0.721, y: 0.405, readers: 9 },
  { name: 'Westfield', x: 0.893, y: 0.759, readers: 7 },
  { name: 'School 1', x: 0.768, y: 0.862, readers: 26 },
  { name: 'School 2', x: 0.681, y: 0.936, readers: 15 },
  { name: 'School 3', x: 0.537, y: 0.967, readers: 23 },
  { name: 'School 4', x: 0.406, y: 0.968, readers: 16 },
  { name: 'School 5', x: 0.253, y: 0.886, readers: 16 },
  { name: 'School 6', x: 0.147, y: 0.823, readers: 20 },
  { name: 'School 7', x: 0.097, y: 0.695, readers: 10 },
  { name: 'School 8', x: 0.035, y: 0.549, readers: 12 },
  { name: 'School 9', x: 0.038, y: 0.446, readers: 29 },
  { name: 'School 10', x: 0.073, y: 0.314, readers: 20 },
  { name: 'Room 1', x: 0.156, y: 0.179, readers: 8 },
  { name: 'Room 2', x: 0.29, y: 0.085, readers: 28 },
  { name: 'Room 3', x: 0.41, y: 0.048, readers: 23 },
  { name: 'Room 4', x: 0.527, y: 0.025, readers: 18 },
  { name: 'Room 5', x: 0.654, y: 0.061, readers: 20 },
  { name: 'Room 6', x: 0.796, y: 0.14, readers: 10 },
  { name: 'Room 7', x: 0.87, y: 0.249, readers: 27 },
  { name: 'Room 8', x: 0.953, y: 0.373, readers: 26 },
  { name: 'Room 9', x: 0.957, y: 0.487, readers: 8 },
  { name: 'Room 10', x: 0.942, y: 0.643, readers: 30 },
];

/** Names that hold a digit: those of schools and reading rooms. */
export const names = places.map(({ name }) => name).filter((name) => /\d/.test(name));

/** Who lends to whom. */
export const exchanges: readonly Exchange[] = [
  { from: 'School 3', to: 'Room 3', parcels: 18 },
  { from: 'Harbour', to: 'Mill Lane', parcels: 34 },
  { from: 'Room 10', to: 'Room 4', parcels: 7 },
  { from: 'School 2', to: 'Upper Green', parcels: 20 },
  { from: 'Room 6', to: 'Room 8', parcels: 8 },
  { from: 'Westfield', to: 'School 6', parcels: 11 },
  { from: 'School 3', to: 'Central', parcels: 26 },
  { from: 'School 2', to: 'School 5', parcels: 11 },
  { from: 'School 8', to: 'Room 2', parcels: 23 },
  { from: 'School 9', to: 'Station Road', parcels: 16 },
  { from: 'School 3', to: 'Room 9', parcels: 10 },
  { from: 'Room 8', to: 'Room 9', parcels: 23 },
  { from: 'Room 8', to: 'Central', parcels: 11 },
  { from: 'School 7', to: 'School 6', parcels: 39 },
  { from: 'Room 10', to: 'Room 2', parcels: 33 },
  { from: 'Westfield', to: 'School 7', parcels: 28 },
  { from: 'Harbour', to: 'School 1', parcels: 19 },
  { from: 'Room 3', to: 'Room 10', parcels: 2 },
  { from: 'School 8', to: 'Westfield', parcels: 26 },
  { from: 'Room 1', to: 'School 5', parcels: 11 },
  { from: 'Room 2', to: 'School 6', parcels: 2 },
  { from: 'Room 6', to: 'Room 2', parcels: 37 },
  { from: 'Room 3', to: 'School 7', parcels: 40 },
  { from: 'Room 10', to: 'School 9', parcels: 32 },
  { from: 'Harbour', to: 'School 7', parcels: 25 },
  { from: 'St Anne', to: 'Room 3', parcels: 1 },
  { from: 'Room 9', to: 'School 4', parcels: 15 },
  { from: 'School 8', to: 'Mill Lane', parcels: 6 },
  { from: 'Northgate', to: 'St Anne', parcels: 12 },
  { from: 'School 7', to: 'School 3', parcels: 39 },
  { from: 'Room 1', to: 'School 8', parcels: 15 },
  { from: 'Room 2', to: 'Upper Green', parcels: 37 },
  { from: 'Room 7', to: 'School 7', parcels: 27 },
  { from: 'Room 3', to: 'School 8', parcels: 12 },
  { from: 'Old Town', to: 'St Anne', parcels: 5 },
  { from: 'School 1', to: 'School 4', parcels: 32 },
  { from: 'School 10', to: 'Room 5', parcels: 12 },
  { from: 'Room 1', to: 'School 3', parcels: 15 },
  { from: 'Room 3', to: 'Room 1', parcels: 11 },
  { from: 'Room 5', to: 'Room 9', parcels: 32 },
  { from: 'Room 7', to: 'Old Town', parcels: 24 },
  { from: 'School 6', to: 'Room 1', parcels: 1 },
  { from: 'School 4', to: 'Harbour', parcels: 34 },
  { from: 'Station Road', to: 'School 2', parcels: 39 },
  { from: 'Room 1', to: 'School 9', parcels: 5 },
];
