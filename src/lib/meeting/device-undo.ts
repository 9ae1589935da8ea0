import type { BrowserContext, BrowserKind, SystemKind } from './browser-context.ts';

const browserNames: Readonly<Record<BrowserKind, string>> = {
	chrome: 'Chrome',
	edge: 'Edge',
	firefox: 'Firefox',
	safari: 'Safari',
	autre: 'votre navigateur'
};

/** Where a permission that was refused to this site is given back. */
export function undoInBrowser({ browser, system }: BrowserContext): readonly string[] {
	const again = 'Revenez ici et choisissez «\u00A0Réessayer\u00A0».';
	if (browser === 'safari' && system === 'ios')
		return [
			'Touchez le bouton de page, à côté de l’adresse, puis «\u00A0Réglages du site web\u00A0».',
			'Autorisez la caméra et le micro.',
			again
		];
	if (browser === 'safari')
		return [
			'Dans le menu Safari, ouvrez «\u00A0Réglages pour ce site web\u00A0».',
			'En face de Caméra et de Micro, choisissez «\u00A0Autoriser\u00A0».',
			again
		];
	if (system === 'android')
		return [
			'Touchez l’icône à gauche de l’adresse, puis «\u00A0Autorisations\u00A0».',
			'Autorisez la caméra et le micro.',
			again
		];
	if (browser === 'firefox')
		return [
			'Cliquez sur la caméra ou le micro barré, à gauche de l’adresse.',
			'Effacez le blocage avec la croix.',
			'Revenez ici, choisissez «\u00A0Réessayer\u00A0», puis «\u00A0Autoriser\u00A0».'
		];
	return [
		'Cliquez sur l’icône à gauche de l’adresse.',
		'Autorisez la caméra et le micro pour ce site.',
		again
	];
}

/** Where the computer itself allows its camera and microphone. */
export function undoInSystem({ browser, system }: BrowserContext): readonly string[] {
	const name = browserNames[browser];
	const steps: Readonly<Record<SystemKind, readonly string[]>> = {
		windows: [
			'Ouvrez Paramètres, «\u00A0Confidentialité et sécurité\u00A0», puis Caméra, et de même Microphone.',
			'Autorisez l’accès, et «\u00A0Autoriser les applications de bureau\u00A0» plus bas.',
			'Revenez ici et réessayez. Sur un poste géré, le service informatique peut être seul à pouvoir le faire.'
		],
		mac: [
			'Ouvrez Réglages Système, «\u00A0Confidentialité et sécurité\u00A0», puis Caméra, et de même Micro.',
			`Cochez ${name}.`,
			`Quittez ${name} entièrement, puis rouvrez ce lien.`
		],
		ios: [
			`Ouvrez Réglages, Apps, puis ${name}.`,
			'Autorisez la caméra et le micro.',
			'Revenez ici et réessayez.'
		],
		android: [
			`Ouvrez Paramètres, Applications, ${name}, puis Autorisations.`,
			'Autorisez l’appareil photo et le micro.',
			'Revenez ici et réessayez.'
		],
		autre: [
			'Dans les réglages de confidentialité de l’ordinateur, autorisez la caméra et le micro.',
			'Revenez ici et réessayez.'
		]
	};
	return steps[system];
}
