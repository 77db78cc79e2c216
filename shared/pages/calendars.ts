interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** The Gregorian day of a day of the Persian (Solar Hijri) calendar. */
export function persianToGregorian(year: number, month: number, day: number): CalendarDay {
  const guess =
    Date.UTC(year + 621, 2, 20) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) * DAY + (day - 1) * DAY;
  return settle('persian', guess, day);
}

/** The Gregorian day of a day of the Islamic (Umm al-Qura) calendar. */
export function islamicToGregorian(year: number, month: number, day: number): CalendarDay {
  const lunarDays = (year - 1) * 354.367_056 + (month - 1) * 29.530_588 + day - 1;
  return settle('islamic-umalqura', Date.UTC(622, 6, 19) + Math.round(lunarDays) * DAY, day);
}

/** Leap years make the guess a day or two wrong: Intl knows the calendar, so the nearest day with that number is it. */
function settle(calendar: string, guess: number, day: number): CalendarDay {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { day: 'numeric', timeZone: 'UTC' });
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const date = new Date(guess + shift * DAY);
    if (!Number.isNaN(date.getTime()) && Number.parseInt(format.format(date), 10) === day) return gregorian(date);
  }
  return { year: 0, month: 0, day: 0 };
}

function gregorian(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
