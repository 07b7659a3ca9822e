// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "inputs.h"
#include "opening.h"
#include "output/picture.h"
#include "picture_output.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Render", text);
}

void declare(QCommandLineParser &parser)
{
    declarePlan(parser);
    declareLook(parser);
    declareSize(parser);
    declareSwitch(parser, "plain", tr(QT_TRANSLATE_NOOP("Render", "plan and overlay alone, in the plan's own pixels")));
    declareOutput(parser, tr(QT_TRANSLATE_NOOP("Render", "PNG to write; - is standard output")));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<PictureRequest> request = readPictureRequest(options, {QStringLiteral("png")}, console);
    const Result<PictureSize> size = readPictureSize(options);
    const Result<void> named = needFiles(files);
    if (!request || !size || !named)
        return console.fail(!request ? request.error() : !size ? size.error() : named.error());
    const Result<AnyHeatmap> map = openAndSay(files, console);
    if (!map)
        return console.fail(map.error());
    const Drawn drawn = drawnOf(*map, files, *request);
    sayAboutMap(*map, *request, console);
    sayAboutPlan(*request, console);
    const bool plain = isSet(options, "plain");
    const QImage image = plain ? plainPicture(sceneOf(drawn)) : picture(drawn, *size);
    const Result<void> written = savePicture(request->output, image, size->dpi, drawn);
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command renderCommand()
{
    return {"render", "FILE… [--plan IMAGE --points FILE] [options] -o OUT.png",
            QT_TRANSLATE_NOOP("Command", "Draws answers or heatmap files over a floor plan (several are merged first)."),
            "floorscope render q1.json --plan level3.png --points level3.points.json --scale sqrt -o q1.png", declare, run, Input::DrawnMap};
}

} // namespace floorscope
