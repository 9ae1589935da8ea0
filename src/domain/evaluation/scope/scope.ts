/** What a report is about. A bassin is a name that pôles share. */
export type Scope =
	| { readonly kind: 'region' }
	| { readonly kind: 'bassin'; readonly bassin: string }
	| { readonly kind: 'pole'; readonly poleId: string };
