import { describe, expect, it } from 'vitest';
import { applyFix } from './apply-fix.ts';
import type { GuardContext } from './guard-context.ts';
import { inspectText } from './inspect-text.ts';

const context: GuardContext = { profile: 'fiche', known: [], invited: ['Hélène Vasseur'] };

/** « severity passage », as a reader would check it. */
function seen(text: string, more: Partial<GuardContext> = {}): string[] {
	return inspectText(text, { ...context, ...more }).map(
		(finding) => `${finding.severity} ${text.slice(finding.start, finding.end)}`
	);
}

function fixed(text: string, more: Partial<GuardContext> = {}): string {
	const findings = inspectText(text, { ...context, ...more });
	return findings.reduceRight((left, finding) => {
		const fix = finding.fixes[0];
		return fix === undefined ? left : applyFix(left, finding, fix);
	}, text);
}

/** Text, what is flagged, and the text once mended. */
const names: readonly (readonly [rule: string, text: string, found: string, mended: string])[] = [
	['GAR-1', 'Mme Martin.', 'blocking Mme Martin', 'Mme M.'],
	['GAR-1', 'MME DUPONT vit seule', 'blocking MME DUPONT', 'MME D. vit seule'],
	['GAR-1', 'mme carlier refuse', 'blocking mme carlier', 'mme C. refuse'],
	['GAR-1', 'MmeMartin', 'blocking MmeMartin', 'Mme M.'],
	['GAR-1', 'M. Printemps', 'blocking M. Printemps', 'M. P.'],
	['GAR-1', 'Mme Jade Martin', 'blocking Mme Jade Martin', 'Mme Jade M.'],
	['GAR-1', 'M. de la Tour', 'blocking M. de la Tour', 'M. T.'],
	['GAR-1', 'Mme N’Guessan', 'blocking Mme N’Guessan', 'Mme N.'],
	['GAR-2', 'Mme Rose est venue', 'confirm Mme Rose', 'Mme R. est venue'],
	['GAR-3', 'Jade Martin refuse', 'blocking Jade Martin', 'Jade M. refuse'],
	['GAR-3', 'Jade MARTIN, 34 ans', 'blocking Jade MARTIN', 'Jade M., 34 ans'],
	['GAR-3', 'jade martin refuse', 'blocking jade martin', 'Jade M. refuse'],
	['GAR-3', 'Jade Xyzzyk vient', 'blocking Jade Xyzzyk', 'Jade X. vient'],
	['GAR-3', 'Inès de la Tour', 'blocking Inès de la Tour', 'Inès T.'],
	['GAR-3', 'Karim El Amrani', 'blocking Karim El Amrani', 'Karim E.'],
	['GAR-3', 'Luc Van den Broeck', 'blocking Luc Van den Broeck', 'Luc V.'],
	['GAR-3', 'Jean Michel Dupont', 'blocking Jean Michel Dupont', 'Jean Michel D.'],
	[
		'GAR-3',
		'Lefèvre Édouard, Zoé Évrard',
		'blocking Lefèvre Édouard|blocking Zoé Évrard',
		'Édouard L., Zoé É.'
	],
	['GAR-3', 'J. Dupont', 'blocking J. Dupont', 'J. D.'],
	['GAR-3', 'née Carlier', 'blocking Carlier', 'née C.'],
	['GAR-3', 'chez les Carlier', 'blocking Carlier', 'chez les C.'],
	['GAR-3', 'Inès Dub.', 'confirm Inès Dub', 'Inès D.'],
	['GAR-16', 'Carlier refuse', 'blocking Carlier', 'C. refuse'],
	['GAR-17', 'vu C A R L I E R hier', 'blocking C A R L I E R', 'vu C. hier'],
	['GAR-4', 'MARTIN Jade refuse', 'blocking MARTIN Jade', 'Jade M. refuse'],
	['GAR-4', 'Dupont Jade', 'blocking Dupont Jade', 'Jade D.'],
	['GAR-7', 'Dr Martin suit', 'confirm Dr Martin', 'le médecin suit'],
	['GAR-7', 'le Dr Martin suit', 'confirm Dr Martin', 'le médecin suit'],
	['GAR-7', 'éducatrice Sophie Carlier', 'confirm éducatrice Sophie Carlier', 'éducatrice'],
	['GAR-7', 'Hélène Vasseur appelle', 'confirm Hélène Vasseur', 'Hélène V. appelle'],
	['GAR-7', 'Vasseur appelle', 'confirm Vasseur', 'V. appelle'],
	['GAR-7', 'Mme Vasseur appelle', 'confirm Mme Vasseur', 'Mme V. appelle'],
	['GAR-7', 'sa fille Inès va bien', 'confirm fille Inès', 'sa fille va bien']
];

const values: readonly (readonly [rule: string, text: string, found: string])[] = [
	['GAR-8', 'au 06 12 34 56 78 le soir', 'blocking 06 12 34 56 78'],
	['GAR-8', '06/12/34/56/78', 'blocking 06/12/34/56/78'],
	['GAR-8', '+33 (0)6.12.34.56.78', 'blocking +33 (0)6.12.34.56.78'],
	['GAR-8', 'O6 12 34 56 78', 'blocking O6 12 34 56 78'],
	['GAR-8', '0612 345 678', 'blocking 0612 345 678'],
	['GAR-8', '+32 475 12 34 56', 'blocking +32 475 12 34 56'],
	['GAR-10', 'jade.m@exemple.fr.', 'blocking jade.m@exemple.fr'],
	['GAR-10', 'jade (at) exemple.fr', 'blocking jade (at) exemple.fr'],
	['GAR-11', '1 84 12 76 451 089 46', 'blocking 1 84 12 76 451 089 46'],
	['GAR-11', '2840380021001', 'blocking 2840380021001'],
	['GAR-11', '1-84-12-2A-451-089-46', 'blocking 1-84-12-2A-451-089-46'],
	['GAR-11', 'FR76 3000 6000 0112 3456 7890 189', 'blocking FR76 3000 6000 0112 3456 7890 189'],
	['GAR-11', 'RPPS : 10001234567', 'blocking 10001234567'],
	['GAR-13', 'au 12 rue de la Paix, 80200 Péronne', 'blocking 12 rue de la Paix, 80200 Péronne'],
	['GAR-13', 'né le 12/03/1984', 'blocking 12/03/1984'],
	['GAR-13', 'DDN 12 mars 1984', 'blocking 12 mars 1984'],
	['GAR-13', 'née en mars 1984', 'confirm mars 1984'],
	['GAR-13', 'IPP 8001234567', 'blocking 8001234567'],
	['GAR-13', 'AB-123-CD', 'blocking AB-123-CD'],
	['GAR-13', 'https://facebook.com/jade', 'blocking https://facebook.com/jade'],
	['GAR-13', 'https://ameli.fr', 'confirm https://ameli.fr']
];

const free =
	`Jade M. va bien. Elle dort.|Mme D. vient|J.M. refuse|PER-7KQ4|Jade est sous Subutex et Valium
Monsieur le préfet|Mme la curatrice|Madame la Juge|suivi au CSAPA Boris Vian|reçue par l’Armée du Salut
syndrome de Korsakoff, échelle de Beck|rendez-vous le 12/03/2024 puis le 15/04/2024 à 14 h
appeler le 15, le 112, le 3114 ou le 3919|Drogues Info Service 0 800 23 13 13|Jade Elle refuse
Pierre part en mars|Rose est venue|3 places en CHRS, 2 cours de cuisine|collège Jules Ferry, Jade 13 ans
LA PATIENTE REFUSE LA CURE AU CSAPA|JADE REFUSE LA CURE|TA 14/8, GGT 320, 8 mg de 8 h à 20 h
elle vit à Péronne avec Albert|Méthadone 60 mg, puis Subutex 8 mg|Jade M. Sortie prévue lundi`.split(
		/[|\n]/
	);

describe('inspectText', () => {
	it.each(names)('[%s] %s', (_rule, text, found, mended) => {
		expect(seen(text).join('|')).toBe(found);
		expect(fixed(text)).toBe(mended);
	});

	it.each(values)('[%s] %s', (_rule, text, found) => {
		expect(seen(text).join('|')).toBe(found);
	});

	it.each([...names, ...values].map(([, text]) => text))(
		'[GAR-15] « %s » is clean once mended',
		(text) => {
			expect(seen(fixed(text))).toEqual([]);
		}
	);

	it.each(free)('[GAR-9] lets « %s » through', (text) => {
		expect(seen(text)).toEqual([]);
	});

	it('[GAR-6] remembers a name for the rest of the text', () => {
		expect(seen('Jade Xyzzyk arrive. Xyzzyk repart.')).toEqual([
			'blocking Jade Xyzzyk',
			'blocking Xyzzyk'
		]);
	});

	it('[GAR-14] stops a doubtful name shown on screen', () => {
		expect(seen('Mme Rose', { profile: 'displayName' })).toEqual(['blocking Mme Rose']);
	});

	it('gives offsets of the text as typed: NBSP, split accents, emoji, invisible characters', () => {
		expect(seen('😀 M.\u00a0Dupont')).toEqual(['blocking M.\u00a0Dupont']);
		expect(seen('😀😀 Ine\u0301s Carpentie\u0301')).toEqual([
			'blocking Ine\u0301s Carpentie\u0301'
		]);
		expect(seen('Ja\u200bde Mar\u200btin')).toEqual(['blocking Ja\u200bde Mar\u200btin']);
		expect(fixed('Ine\u0301s E\u0301vrard')).toBe('Inés É.');
		expect(seen('Mme М\u0430rtin')).toEqual(['blocking Mme М\u0430rtin']);
	});
});
