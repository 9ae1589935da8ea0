const browsers: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'Mac'],
	[/CrOS/, 'Chromebook'],
	[/Linux/, 'Linux']
];

/**
 * Says a device in words that its owner recognises, « Firefox sur Windows ». The user agent itself is not kept: it
 * would follow a person (AUT-8).
 */
export function deviceWords(userAgent: string | null): string {
	const found = (list: typeof browsers) =>
		list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
	const browser = found(browsers);
	const system = found(systems);
	if (browser && system) return `${browser} sur ${system}`;
	return browser ?? system ?? 'Appareil inconnu';
}
