CREATE TABLE "evaluation_publication" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"definitions_version" text NOT NULL,
	"sha256" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation_published" (
	"publication_id" text NOT NULL,
	"scope" text NOT NULL,
	"scope_name" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "evaluation_published_publication_id_scope_pk" PRIMARY KEY("publication_id","scope")
);
--> statement-breakpoint
ALTER TABLE "evaluation_publication" ADD CONSTRAINT "evaluation_publication_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_published" ADD CONSTRAINT "evaluation_published_publication_id_evaluation_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."evaluation_publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_publication_version" ON "evaluation_publication" USING btree ("year","version");--> statement-breakpoint
CREATE INDEX "evaluation_publication_published_by" ON "evaluation_publication" USING btree ("published_by");