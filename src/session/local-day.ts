import { localDays } from './local-days.ts';

/** The day of an instant where the device is, `YYYY-MM-DD`. */
export const localDay = (at: string | Date): string => localDays(new Date(at), 1)[0]!.date;
