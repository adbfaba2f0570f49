import { z } from 'zod';
import { day, id, text } from './fields.ts';

/** An entry of `content/helplines.yaml`. What else it says of hours and languages is for the page that shows it. */
export const helplineSchema = z.looseObject({
	id: id.describe('the id of the helpline'),
	number: text.describe('the number to dial'),
	name: z
		.unknown()
		.refine((name) => name !== undefined)
		.describe('its name'),
	checkedOn: day.describe('the day the number was last checked, YYYY-MM-DD')
});
