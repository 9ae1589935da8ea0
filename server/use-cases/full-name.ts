/** Given and family name, as a professional is named on screen. */
export function fullName(who: { readonly givenName: string; readonly familyName: string }): string {
	return `${who.givenName} ${who.familyName}`;
}
