// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/when_done.h"
#include "butlr/butlr_client.h"
#include "support/fake_http_server.h"

#include <QDateTime>
#include <QTest>

namespace floorscope {

inline const QByteArray kLoginPath = "/api/v2/clients/login";
inline const QByteArray kHeatmapPath = "/v3/detections";
inline const QByteArray kOtherPath = "/api/v3/detections";
inline const QString kSecret = QStringLiteral("a-very-secret-word");

inline QByteArray heatmapText()
{
    return R"({"heatmap_v2":{"array_cells":[[0.5,0.5,3],[1.0,0.5,4]],"metadata":{"type":"occupancy","resolution":0.5,)"
           R"("bounds":{"min_x":0.25,"min_y":0.25,"max_x":1.25,"max_y":0.75},"max_value":4,"total_detections":7}}})";
}

/// A service that logs in ("token-1", "token-2" …) and leaves every other request to `other`, which gets the number of the request, from 1.
class Service
{
public:
    using Other = std::function<FakeAnswer(const FakeRequest &, int number)>;

    explicit Service(Other other = [](const FakeRequest &, int) { return FakeAnswer{200, heatmapText(), {}}; }, int expiresIn = 3600)
        : server([this, other, expiresIn](const FakeRequest &request) {
              if (request.path == kLoginPath || request.path == "/api/v2/login")
                  return login(expiresIn);
              return other(request, ++m_others);
          })
    {
    }

    [[nodiscard]] ButlrOptions options() const
    {
        ButlrOptions options;
        options.baseUrl = server.address();
        options.credentials = {Grant::ClientCredentials, QStringLiteral("client_1"), kSecret};
        options.retryUnit = 10;
        options.clock = [] { return QDateTime::currentSecsSinceEpoch(); };
        return options;
    }

    [[nodiscard]] std::size_t logins() const { return server.requestsTo(kLoginPath).size(); }
    [[nodiscard]] int others() const { return m_others; }

private:
    FakeAnswer login(int expiresIn)
    {
        return {200, R"({"access_token":"token-)" + QByteArray::number(++m_logins) + R"(","expires_in":)" + QByteArray::number(expiresIn) + "}", {}};
    }

    int m_logins = 0;
    int m_others = 0;

public:
    FakeHttpServer server;
};

/// One hour number `n`, so that requests differ.
inline HeatmapRequest hourNumber(int n)
{
    const qint64 start = 1'767'600'000 + n * 3600;
    return {QStringLiteral("space_1"), CellSize::Half, {start, start + 3600}, false};
}

/// Waits for the answer to one request.
inline std::optional<Result<HeatmapReply>> ask(ButlrClient &client, const HeatmapRequest &request = hourNumber(0))
{
    std::optional<Result<HeatmapReply>> answer;
    QObject context;
    whenDone(client.heatmap(request), &context, [&answer](const Result<HeatmapReply> &reply) { answer = reply; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    return answer;
}

inline std::unique_ptr<ButlrClient> clientOf(const ButlrOptions &options)
{
    return std::move(*ButlrClient::create(options));
}

} // namespace floorscope
