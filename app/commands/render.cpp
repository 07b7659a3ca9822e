// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "connection.h"
#include "look_options.h"
#include "picture_output.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Render)
};

void declare(QCommandLineParser &parser)
{
    declarePicture(parser);
    declareMark(parser);
    declareStore(parser);
    declareLegend(parser);
    declareOutput(parser, Words::tr("PNG to write; - is standard output"));
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readOutput(options, {QStringLiteral("png")}), readPictureForm(options),
                   checkDocumentOptions(options, ViewMode::Map));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readOutput(options, {QStringLiteral("png")});
    if (!output)
        return console.fail(output.error());
    const Result<PictureForm> form = readPictureForm(options);
    if (!form)
        return console.fail(form.error());
    const Result<Drawn> drawn = openDrawn(options, files, neededLevels(*form), console);
    if (!drawn)
        return console.fail(drawn.error());
    const Result<void> written = writePicture(*drawn, *output, *form);
    return written ? ExitCode::Done : console.fail(written.error());
}

}   // namespace

Command renderCommand()
{
    return {"render",
            "FILE…|PROJECT [--plan IMAGE --points FILE] [options] -o OUT.png",
            Words::tr("Draws answers or heatmap files over a floor plan (several are merged first)."),
            "floorscope render q1.json --plan level3.png --points level3.points.json --scale sqrt -o q1.png",
            declare,
            check,
            run,
            Input::DrawnMap,
            Output::File,
            "png"};
}

}   // namespace floorscope
