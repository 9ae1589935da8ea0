import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	au [06 12 34 56 78] le soir
	le [06.12.34.56.78].
	au [06-12-34-56-78]
	noté [06/12/34/56/78]
	joignable au [0612345678]
	joignable au [06 1234 5678]
	joignable au [0612 345 678]
	joignable au [06 123 456 78]
	joignable au [06  31 44  70 08]
	joignable au [0 6 1 2 3 4 5 6 7 8]
	joignable au [06_12_34_56_78]
	joignable au [06 - 12 - 34 - 56 - 78]
	sa mère [03 21 76 40 18], le soir
	sa mère [(03) 21 76 40 18], le soir
	[+33 6 12 34 56 78]
	[+33612345678]
	[+33 (0)6.12.34.56.78]
	[0033 6 12 34 56 78]
	[33 6 12 34 56 78]
	en Belgique : [+32 475 12 34 56]
	en Belgique : [0032 475 12 34 56]
	au Maroc : [+212 612 34 56 78]
	[O6 12 34 56 78]
	[o6 l2 34 56 78]
	[06 I2 34 56 78]
	[06\u00a012\u00a034\u00a056\u00a078]
	[06\u202f12\u202f34\u202f56\u202f78]
	[０６ １２ ３４ ５６ ７８]
	[06\u200b12345678]
	[06 12 34 56 78] ou [03 21 76 40 18]
	[07 12 34 56 78]/[06 12 34 56 79]
	tél:[0612345678]
	rappel au [06 12 34 56 78]
	rappeler le [06 12 34 56 78] avant 18 h
`);

const free = lines(`
	appeler le 15, le 112, le 115, le 3114, le 3919 ou le 39 77
	Drogues Info Service 0 800 23 13 13
	Alcool Info Service 0 980 980 930
	Alcool Info Service 09 80 98 09 30
	Tabac Info Service 39 89
	vu le 12/03/2024 et le 15/04/2024
	vu le 12.03.24 15.04.24
	du 12/03/2024 au 15/04/2024 puis 16/05/2024
	consultations 01/02/2024 03/04/2024 05/06/2024
	GGT 320, ASAT 45, ALAT 52, VGM 98, CDT 2,4
	plaquettes 142 000, leucocytes 6 700
	TA 14/8 puis 13/7, FC 72, SpO2 98
	méthadone 60 mg, 80 mg, 100 mg, 120 mg
	Valium 10 mg : 1 matin, 1 midi, 2 soir
	diazépam 10-10-20-0
	de 8 h à 12 h et de 14 h à 18 h 30
	loyer 452,30 euros, dette 3 214,56 euros
	hospitalisé en 2016, 2018, 2019, 2021
	années 2016-2017-2018-2019
	chambre 12, lit 3, bâtiment 4
	AUDIT 24/40, MADRS 28, HAD 12/9, BDI 31
	12345678901234567890
	062 12 34
`);

it.each(found)('[GAR-8] %s', (sentence) => {
	expect(reread(sentence, 'PHONE')).toBe(sentence);
});

it.each(free)('[GAR-8] no telephone number in « %s »', (sentence) => {
	expect(mark(sentence, 'PHONE')).toBe(sentence);
});
