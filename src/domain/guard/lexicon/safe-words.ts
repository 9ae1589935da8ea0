import { acronyms } from './acronyms.ts';
import { brands } from './brands.ts';
import { calendar } from './calendar.ts';
import { drugs } from './drugs.ts';
import { eponyms } from './eponyms.ts';

/** Words whose capital belongs to a medicine, a test, a month, a sigle or a brand: nobody's name ([GAR-9]). */
export const safeLists: readonly ReadonlySet<string>[] = [
	drugs,
	eponyms,
	acronyms,
	calendar,
	brands
];
