// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "base/when_done.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Accounts)
};

}   // namespace

Accounts::Accounts(SessionLink &link, const QUrl &address, KeyStore keyStore)
    : m_link(link), m_address(address), m_keyStore(std::move(keyStore))
{
}

void Accounts::find(const std::function<void(const QString &name)> &tell)
{
    whenDone(m_keyStore.find(m_address), &m_context, [this, tell](const Result<std::optional<Credentials>> &kept) {
        if (kept && *kept)
            m_kept = **kept;
        tell(m_kept ? m_kept->name : QString());
    });
}

void Accounts::connectTo(const ConnectRequest &request, const Tell &tell)
{
    const Credentials typed{request.password ? Grant::Password : Grant::ClientCredentials, request.name,
                            request.secret};
    logIn(typed,
          [this, typed, tell](const ConnectAnswer &answer) { answer.failure ? tell(answer) : keep(typed, tell); });
}

void Accounts::connectAgain(const Tell &tell)
{
    if (m_kept)
        logIn(*m_kept, tell);
}

void Accounts::forget()
{
    m_kept.reset();
    whenDone(m_keyStore.forget(m_address), &m_context, [](const Result<void> &) {});
}

void Accounts::logIn(const Credentials &credentials, const Tell &tell)
{
    ButlrOptions options;
    options.baseUrl = m_address;
    options.credentials = credentials;
    Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(options));
    if (!client)
        return tell({client.error(), {}});
    m_trial = std::move(*client);
    whenDone(m_trial->login(), m_trial.get(), [this, tell](const Result<std::optional<qint64>> &seconds) {
        if (!seconds)
            return tell({seconds.error(), {}});
        m_link.connectTo(std::move(m_trial));
        tell({});
    });
}

void Accounts::keep(const Credentials &credentials, const Tell &tell)
{
    m_kept = credentials;
    whenDone(m_keyStore.keep(m_address, credentials), &m_context, [tell](const Result<void> &kept) {
        tell({std::nullopt,
              kept ? QString()
                   : Words::tr("This computer has no key store, so the secret is kept only until you quit.")});
    });
}

}   // namespace floorscope
