// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/credentials.h"
#include "service/figures/figure_source.h"
#include "service/heatmap_source.h"
#include "service/retry/patience.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace floorscope {

/// Everything that can be set about talking to the service.
struct ButlrOptions : Patience
{
    QUrl baseUrl;
    Credentials credentials;
    int jobs = 4;   ///< heatmap requests at a time, never more; one after a 429 until an answer comes
    qint64 bodyLimit = qint64(256) << 20;   ///< bytes of one answer
    QString detectionsPath;                 ///< empty: the documented one, the other form tried once on 403/404
    std::function<qint64()> clockMs = QDateTime::currentMSecsSinceEpoch;   ///< milliseconds since 1970
};

/// Speaks Butlr's API over HTTP, as docs.butlr.io describes it. One token per account, fetched anew before it expires;
/// what a busy or broken service answers (408, 429, 5xx, no whole JSON) is tried again a few times, what it refuses is
/// not.
class ButlrClient : public QObject, public HeatmapSource, public FloorDirectory, public FigureSource
{
    Q_OBJECT
public:
    /// Fails with BadAddress, InsecureAddress, CredentialsMissing. A user name or password in the address is removed.
    [[nodiscard]] static Result<std::unique_ptr<ButlrClient>> create(ButlrOptions options, QObject *parent = nullptr);
    ~ButlrClient() override;

    [[nodiscard]] QFuture<Result<HeatmapReply>> heatmap(const HeatmapRequest &request) override;
    [[nodiscard]] std::optional<Waiting> waiting() const override;
    [[nodiscard]] QString storeKey() const override;
    /// Sensors and plans are asked for once, with a short timeout: a floor is usable without them.
    [[nodiscard]] QFuture<Result<std::vector<Floor>>> floors() override;
    /// The same without sensors and plans, which nobody needs to know for a heatmap.
    [[nodiscard]] QFuture<Result<std::vector<Floor>>> floorsAlone();
    [[nodiscard]] std::vector<Error> notes() const override;
    [[nodiscard]] QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &link) override;
    /// Tried again as heatmaps are; each at once, so whoever has several asks them one after the other.
    [[nodiscard]] QFuture<Result<std::vector<FigureSeries>>> figures(const FigureRequest &request) override;
    /// Which fields a FloorPlan has, by introspection; asked once.
    [[nodiscard]] QFuture<Result<QStringList>> planFields();
    /// Logs in now (or takes the token at hand): how long the token lasts, seconds; nothing where the service did not
    /// say.
    [[nodiscard]] QFuture<Result<std::optional<qint64>>> login();
    /// The detections path that worked last; empty before the first answer.
    [[nodiscard]] QString workingDetectionsPath() const;

private:
    explicit ButlrClient(ButlrOptions options, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

}   // namespace floorscope
