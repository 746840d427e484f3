/**
 * The lunar calendar of Viet Nam by astronomy alone, to compare the tables of days off with: new moons and the sun's
 * longitude after Meeus, Astronomical Algorithms (chapters 25 and 49), days at UTC+7. A month begins on the day of its
 * new moon; the eleventh holds the winter solstice; in a year of thirteen the first month without a principal term is
 * doubled.
 */
const rad = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * rad);
/** Terrestrial time runs ahead of the clock by about 70 seconds in these years. */
const DELTA_T = 70 / 86_400;
const VIETNAM = 7 / 24;

/** Julian ephemeris day of the k-th new moon after that of 6 January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k;
  return (
    mean -
    0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * latitude) +
    0.00038 * e * sin(sun - 2 * latitude) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(node)
  );
}

/** Apparent longitude of the sun in degrees. */
function sunAt(day: number): number {
  const t = (day - 2451545) / 36525;
  const m = 357.52911 + 35999.05029 * t;
  const center = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude = 280.46646 + 36000.76983 * t + center;
  return (((longitude - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)) % 360) + 360) % 360;
}

/** Whole days since 1970-01-01 in Viet Nam. */
const vietnamDay = (ephemeris: number) => Math.floor(ephemeris - DELTA_T - 2440587.5 + VIETNAM);
/** Which twelfth of the year the sun is in when a day in Viet Nam begins; 9 from the winter solstice on. */
const termAt = (day: number) => Math.floor(sunAt(day + 2440587.5 - VIETNAM + DELTA_T) / 30);

/** The number of the new moon that begins the month of the winter solstice before the given year. */
function eleventhMonth(year: number): number {
  const solstice = solsticeDay(year - 1);
  let k = Math.floor((year - 2000) * 12.3685) + 2;
  while (vietnamDay(newMoon(k)) > solstice) k -= 1;
  return k;
}

function solsticeDay(year: number): number {
  let day = Math.floor(Date.UTC(year, 11, 19) / 86_400_000);
  while (termAt(day + 1) !== 9) day += 1;
  return day;
}

/** New moons that begin the months 1 to 3 of a lunar year, leap months left out; as `YYYY-MM-DD` with a day of the month. */
export function lunarDate(year: number, month: 1 | 2 | 3, day: number): string {
  const first = eleventhMonth(year);
  const leapYear = eleventhMonth(year + 1) - first === 13;
  let number = 11;
  let doubled = false;
  for (let k = first + 1; ; k += 1) {
    const hasTerm = termAt(vietnamDay(newMoon(k))) !== termAt(vietnamDay(newMoon(k + 1)));
    if (leapYear && !doubled && !hasTerm) doubled = true;
    else number += 1;
    if (number === 12 + month)
      return new Date((vietnamDay(newMoon(k)) + day - 1) * 86_400_000).toISOString().slice(0, 10);
  }
}
