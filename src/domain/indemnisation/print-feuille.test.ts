import { expect, it } from 'vitest';
import { blankFeuille, printFeuille } from './print-feuille.ts';
import { feuilleExample } from './feuille-example.ts';

it('[IND-13] says who is paid, for what, how much in all, and where it stands', () => {
	const printed = JSON.stringify(printFeuille(feuilleExample));
	for (const words of ['Wattel Thomas', 'Infirmier·ère', '50,00', '150,00', 'Bordereau 2026-003'])
		expect(printed).toContain(words);
	expect(printed).toContain('payée, le mardi 1er décembre 2026');
	expect(printed).toContain('à payer, bordereau 2026-003');
});

it('[IND-14] sends the bank details to the accounting, and has no place for them', () => {
	for (const document of [printFeuille(feuilleExample), blankFeuille(feuilleExample.createdAt)]) {
		const printed = JSON.stringify(document);
		expect(printed).toContain('Envoyez votre RIB directement à la comptabilité');
		expect(printed).not.toMatch(/IBAN|BIC/);
	}
});
