-- The running program's own role. It owns nothing, and the policies below bind it. Its login is opened at start.
do $$
begin
  create role kontor_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
exception
  when duplicate_object then null;
end
$$;

-- One secret per installation, for the owning role alone; every key that servers share is derived from it.
create table installation (
  only_row boolean primary key default true check (only_row),
  secret bytea not null check (octet_length(secret) >= 32)
);

-- The complete parameter files as they stood, so that an old decision replays under the rules of its day.
create table parameter_versions (
  version text primary key,
  content text not null,
  recorded_at timestamptz not null
);

-- A project saved without an account. Only the SHA-256 of the link's secret is kept: who has the link has the project,
-- and the table alone opens none.
create table saved_projects (
  id uuid primary key,
  link_digest bytea not null unique check (octet_length(link_digest) = 32),
  answers jsonb not null,
  language text not null check (language in ('fr', 'nl', 'de', 'en')),
  revision integer not null default 1 check (revision >= 1),
  created_on date not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index saved_projects_expires_at on saved_projects (expires_at);

-- An assessment as it was given: what went in, what came out to the byte, and under which rules.
create table assessments (
  id uuid primary key,
  link_digest bytea not null check (octet_length(link_digest) = 32),
  input text not null,
  document text not null,
  on_date date not null,
  parameters_version text not null references parameter_versions (version),
  engine_version text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index assessments_link_digest on assessments (link_digest, created_at);
create index assessments_expires_at on assessments (expires_at);
create index assessments_parameters_version on assessments (parameters_version);

-- What a write answered, so that the same request sent twice is done once.
create table idempotency_keys (
  request_digest bytea primary key check (octet_length(request_digest) = 32),
  body_digest bytea not null check (octet_length(body_digest) = 32),
  result jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index idempotency_keys_expires_at on idempotency_keys (expires_at);

-- Requests counted per salted hash of an address and minute, shared by all servers. Unlogged: a crash may forget them.
create unlogged table request_limits (
  address_digest bytea not null,
  minute timestamptz not null,
  requests integer not null,
  primary key (address_digest, minute)
);
create index request_limits_minute on request_limits (minute);

alter table saved_projects enable row level security, force row level security;
alter table assessments enable row level security, force row level security;
alter table idempotency_keys enable row level security, force row level security;

-- A setting that was not made gives null, which equals nothing: a forgotten condition shows no row.
create policy by_link on saved_projects
  using (link_digest = decode(nullif(current_setting('app.link_digest', true), ''), 'hex'));
create policy by_link on assessments
  using (link_digest = decode(nullif(current_setting('app.link_digest', true), ''), 'hex'));
create policy by_request on idempotency_keys
  using (request_digest = decode(nullif(current_setting('app.request_digest', true), ''), 'hex'));

-- The retention task sees what has expired and nothing else, in order to remove it.
create policy expired_seen on saved_projects for select
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);
create policy expired_removed on saved_projects for delete
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);
create policy expired_seen on assessments for select
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);
create policy expired_removed on assessments for delete
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);
create policy expired_seen on idempotency_keys for select
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);
create policy expired_removed on idempotency_keys for delete
  using (current_setting('app.task', true) = 'retention'
    and expires_at <= nullif(current_setting('app.moment', true), '')::timestamptz);

grant select, insert on parameter_versions to kontor_app;
grant select, insert, update, delete on saved_projects to kontor_app;
grant select, insert, delete on assessments to kontor_app;
grant select, insert, update, delete on idempotency_keys to kontor_app;
grant select, insert, update, delete on request_limits to kontor_app;
