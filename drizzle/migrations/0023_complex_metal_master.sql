CREATE TABLE "evaluation_change" (
	"pole_id" text NOT NULL,
	"year" integer NOT NULL,
	"xact" bigint NOT NULL,
	CONSTRAINT "evaluation_change_year_pole_id_xact_pk" PRIMARY KEY("year","pole_id","xact")
);
--> statement-breakpoint
CREATE TABLE "evaluation_stored" (
	"scope" text NOT NULL,
	"year" integer NOT NULL,
	"definitions_version" text NOT NULL,
	"poles" text NOT NULL,
	"figures" text NOT NULL,
	"purged" integer DEFAULT 0 NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evaluation_stored_scope_year_pk" PRIMARY KEY("scope","year")
);
--> statement-breakpoint
CREATE INDEX "evaluation_stored_year" ON "evaluation_stored" USING btree ("year");