// A real provider of identities, as a process of its own: everybody who comes is signed in as the person named.
import { Provider } from 'oidc-provider';

const [redirect, email, amr] = process.argv.slice(2);
const port = Number(process.argv[5] ?? 0);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    { client_id: 'ocop', client_secret: 'secret-of-the-client', redirect_uris: [redirect] },
  ],
  claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email, email_verified: true, name: 'Người thử' }),
  }),
  interactions: { url: (_, interaction) => `/come/${interaction.uid}` },
});

provider.use(async (context, next) => {
  if (!context.path.startsWith('/come/')) return next();
  const details = await provider.interactionDetails(context.req, context.res);
  const { prompt, params, session } = details;
  if (prompt.name === 'login')
    return provider.interactionFinished(context.req, context.res, {
      login: { accountId: 'subject-1', amr: amr ? [amr] : undefined },
    });
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid email profile');
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(context.req, context.res, { consent });
});

provider.listen(port, '127.0.0.1', () => process.stdout.write(`${issuer}\n`));
