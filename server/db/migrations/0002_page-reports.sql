CREATE TABLE "page_report" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"surface" text NOT NULL,
	"version" text NOT NULL,
	"member_id" text NOT NULL,
	"at" bigint NOT NULL,
	"bundle" jsonb NOT NULL,
	CONSTRAINT "page_report_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE INDEX "page_report_at" ON "page_report" USING btree ("workspace_id","at");