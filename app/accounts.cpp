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

void Accounts::find(const std::function<void(const QString &name)> &done)
{
    whenDone(m_keyStore.find(m_address), &m_context, [this, done](const Result<std::optional<Credentials>> &kept) {
        if (kept && *kept)
            m_kept = **kept;
        done(m_kept ? m_kept->name : QString());
    });
}

void Accounts::connectTo(const ConnectRequest &request, const Done &done)
{
    const Credentials typed{request.password ? Grant::Password : Grant::ClientCredentials, request.name,
                            request.secret};
    logIn(typed,
          [this, typed, done](const ConnectAnswer &answer) { answer.failure ? done(answer) : keep(typed, done); });
}

void Accounts::connectAgain(const Done &done)
{
    if (m_kept)
        logIn(*m_kept, done);
}

void Accounts::forget()
{
    m_kept.reset();
    m_trial.reset();   // a login under way connects nobody any more
    m_link.disconnectAccount();
    whenDone(m_keyStore.forget(m_address), &m_context, [](const Result<void> &) {});
}

void Accounts::logIn(const Credentials &credentials, const Done &done)
{
    ButlrOptions options;
    options.baseUrl = m_address;
    options.credentials = credentials;
    Result<std::unique_ptr<ButlrClient>> client = ButlrClient::create(std::move(options));
    if (!client)
        return done({client.error(), {}});
    m_trial = std::move(*client);
    whenDone(m_trial->login(), m_trial.get(), [this, done](const Result<std::optional<qint64>> &seconds) {
        if (!seconds)
            return done({seconds.error(), {}});
        m_link.connectTo(std::move(m_trial));
        done({});
    });
}

void Accounts::keep(const Credentials &credentials, const Done &done)
{
    m_kept = credentials;
    whenDone(m_keyStore.keep(m_address, credentials), &m_context, [done](const Result<void> &kept) {
        done({std::nullopt,
              kept ? QString()
                   : Words::tr("This computer has no key store, so the secret is kept only until you quit.")});
    });
}

}   // namespace floorscope
